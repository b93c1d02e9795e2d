import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OutboxNews } from './messages.ts';
import { NewsBus } from './news-bus.ts';
import { fakeChannels } from './testing/fake-channels.ts';

beforeEach(() => fakeChannels());
afterEach(() => vi.unstubAllGlobals());

const NEWS: OutboxNews = { type: 'changed', id: 'a', state: 'sent' };

function listening(bus: NewsBus) {
  const heard: OutboxNews[] = [];
  return { heard, stop: bus.subscribe((news) => heard.push(news)) };
}

test('news is told once to every listener of the own realm and of every other one', () => {
  const [here, there] = [new NewsBus(), new NewsBus()];
  const listeners = [listening(here), listening(here), listening(there)];
  here.publish(NEWS);
  there.publish({ type: 'contact' });
  for (const { heard } of listeners) expect(heard).toEqual([NEWS, { type: 'contact' }]);
});

test('who stops listening hears nothing more, and may stop while being told', () => {
  const bus = new NewsBus();
  const early = listening(bus);
  const stopItself = bus.subscribe(() => stopItself());
  const late = listening(bus);
  bus.publish(NEWS);
  early.stop();
  bus.publish(NEWS);
  expect([early.heard.length, late.heard.length]).toEqual([1, 2]);
});
