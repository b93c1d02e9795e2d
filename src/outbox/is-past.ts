/**
 * Whether a moment on the device's wall clock has come. A moment further ahead than anybody could have set it
 * (`longestMs`) has come as well: the clock was set back since, and nothing may wait for it.
 */
export function isPast(atMs: number, nowMs: number, longestMs: number): boolean {
  return atMs <= nowMs || atMs - nowMs > longestMs;
}
