import type { ReactNode } from 'react';
import { goTo } from './route.ts';

type Props = {
  href: string;
  className?: string | undefined;
  /** Whether it leads to where the page is. */
  current?: boolean;
  children: ReactNode;
  onFollow?: (() => void) | undefined;
};

/** A link within the page; with a modifier key it opens as any other link does. */
export function RouteLink({ href, className, current = false, children, onFollow }: Props) {
  return (
    <a
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
        if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
        event.preventDefault();
        goTo(href);
        onFollow?.();
      }}
    >
      {children}
    </a>
  );
}
