/** What an element is called, as a screen reader would say it: its name, and where it says more, that too. */
export function spokenName(element: Element): string {
  const parts = [nameOf(element), textOf(element.getAttribute('aria-describedby'))];
  return parts.filter((part) => part !== '').join('. ');
}

/** The named part of the page or the dialog that an element lies in; the element itself is none. */
export function spokenPart(element: Element): Element | undefined {
  const named = 'section[aria-label], section[aria-labelledby], dialog';
  return element.parentElement?.closest(named) ?? undefined;
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? textOf(element.getAttribute('aria-labelledby'));
  if (label) return label;
  const [of] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
  return wordsOf(of ?? element);
}

/** The texts of the elements with these ids. */
function textOf(ids: string | null): string {
  const named = (ids ?? '').split(' ').map((id) => document.getElementById(id));
  return named.map((element) => (element ? wordsOf(element) : '')).join(' ');
}

/** As they are drawn: what stands in another line is another thing. */
function wordsOf(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join(', ');
}
