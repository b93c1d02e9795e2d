/** A finger that bounces lands again this soon and this near. */
const BOUNCE_MS = 500;
const BOUNCE_PIXELS = 24;

const CONTROLS = 'button, input, select, textarea';

/**
 * Keeps the second half of a double tap from what the first half has put under the finger: the last digit of a PIN must
 * not punch, and a punch must not be taken back, by a finger that only bounced.
 */
export function ignoreSecondTaps(): void {
  let last: { readonly event: MouseEvent; readonly there: ReadonlySet<Element> } | undefined;
  addEventListener(
    'click',
    (event) => {
      // A key presses what has the focus, wherever that is.
      if (event.detail === 0) return;
      const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      if (last && control && !last.there.has(control) && isBounce(last.event, event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      last = { event, there: new Set(document.querySelectorAll(CONTROLS)) };
    },
    { capture: true },
  );
  // Between the halves of a bounce comes no key: a badge was read, and the next person taps.
  const forget = () => {
    last = undefined;
  };
  addEventListener('keydown', forget, { capture: true, passive: true });
}

function isBounce(first: MouseEvent, second: MouseEvent): boolean {
  const pixels = Math.hypot(second.clientX - first.clientX, second.clientY - first.clientY);
  return second.timeStamp - first.timeStamp < BOUNCE_MS && pixels <= BOUNCE_PIXELS;
}
