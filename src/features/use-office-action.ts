import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useOfficeTexts } from '../ui/texts/use-office-texts.ts';
import { useOfficeCall } from './office-call.ts';
import { officeFailure } from './office-failure.ts';
import { PasswordNotSaid } from './password-not-said.ts';

/** Something that is done at the server, and how that goes. */
export interface OfficeAction<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  /** Whether it was done the last time. */
  readonly done: boolean;
  /** What was refused or got no answer; undefined where nothing went wrong, or the person turned away themselves. */
  readonly error: unknown;
  /** The same as a sentence. */
  readonly failure: string | undefined;
  readonly reset: () => void;
}

/** What follows once it was done. */
export interface OfficeActionOptions<Answer> {
  /** What is asked for anew, by its query keys. */
  readonly changes?: readonly QueryKey[];
  readonly onDone?: (answer: Answer) => void;
}

/** Does something at the server by a person's wish; the password is asked for again where that is needed. */
export function useOfficeAction<Input, Answer>(
  act: (input: Input) => Promise<Answer>,
  { changes = [], onDone }: OfficeActionOptions<Answer> = {},
): OfficeAction<Input> {
  const call = useOfficeCall();
  const client = useQueryClient();
  const texts = useOfficeTexts();
  const mutation = useMutation({
    mutationFn: (input: Input) => call(() => act(input)),
    networkMode: 'always',
    retry: false,
    onSuccess: async (answer) => {
      onDone?.(answer);
      await Promise.all(changes.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  const error = mutation.error instanceof PasswordNotSaid ? undefined : (mutation.error ?? undefined);
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    done: mutation.isSuccess,
    error,
    failure: error === undefined ? undefined : officeFailure(error, texts),
    reset: mutation.reset,
  };
}
