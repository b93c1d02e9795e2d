import { spokenName, spokenPart } from './spoken-name.ts';

const LIVE = '[role="status"]:not([aria-live="off"]), [aria-live="polite"], [role="alert"]';

/**
 * Reads the page out, in its language, until the returned function is called: what live regions say and what gets the
 * focus, which is what a screen reader would say. It is silent where the device has no voice for the language. Keys that
 * make up a PIN (`data-unspoken`) are never named: the voice is for all to hear.
 */
export function startVoice(greeting: string): () => void {
  // Some engines have none, whatever the types say.
  const { speechSynthesis: voice } = window as Partial<typeof window>;
  if (!voice) return () => undefined;
  const said = new WeakMap<Element, string>();
  let part: Element | undefined;
  let pointing = false;

  const speak = (text: string, after = false) => {
    const lang = document.documentElement.lang;
    const found = voice.getVoices().find((one) => one.lang.replace('_', '-').split('-')[0] === lang);
    if (!found || text === '') return;
    if (!after) voice.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = found;
    utterance.lang = found.lang;
    voice.speak(utterance);
  };
  const hear = (region: Element | null | undefined) => {
    const text = region?.textContent.trim();
    if (!region || text === undefined || said.get(region) === text) return;
    said.set(region, text);
    speak(text);
  };
  const look = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      hear((target instanceof Element ? target : target.parentElement)?.closest(LIVE));
      for (const added of addedNodes) {
        if (added instanceof Element) hear(added.matches(LIVE) ? added : added.querySelector(LIVE));
      }
    }
  };
  const name = ({ target }: FocusEvent) => {
    // Whoever points at a thing sees it.
    if (pointing || !(target instanceof Element) || target.closest('[data-unspoken]')) return;
    const inside = spokenPart(target);
    const entered = inside !== undefined && inside !== part ? spokenName(inside) : '';
    part = inside;
    // A result is not cut off by the step that follows it.
    speak([entered, spokenName(target)].filter((text) => text !== '').join('. '), voice.speaking);
  };
  const point = () => {
    pointing = true;
  };
  const rest = () => {
    pointing = false;
  };
  const greet = () => {
    const prompt = document.querySelector('main section[aria-label]');
    speak([greeting, prompt ? spokenName(prompt) : ''].join(' '));
  };

  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  addEventListener('focusin', name);
  addEventListener('mousedown', point, true);
  addEventListener('mouseup', rest, true);
  // Voices are loaded when they are first asked for.
  if (voice.getVoices().length > 0) greet();
  else voice.addEventListener('voiceschanged', greet, { once: true });
  return () => {
    observer.disconnect();
    removeEventListener('focusin', name);
    removeEventListener('mousedown', point, true);
    removeEventListener('mouseup', rest, true);
    voice.removeEventListener('voiceschanged', greet);
    voice.cancel();
  };
}
