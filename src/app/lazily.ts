import { type ComponentType, lazy } from 'react';

/** A part of the page that is fetched when it is first shown; the worker keeps it for times without a network. */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
