/** In the access mode every time limit is this many times as long: what WCAG 2.2.1 asks of a limit that can be set. */
export const ACCESS_PATIENCE = 10;
