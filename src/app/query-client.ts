import { QueryClient } from '@tanstack/react-query';

/** One client for the page. Nothing is persisted by it: punches lie in the outbox and nowhere else. */
export const queryClient = new QueryClient();
