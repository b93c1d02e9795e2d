import { expect, test } from 'vitest';
import { type Subject, subjectOf } from './subject-of.ts';

test.each<[string, unknown, Subject | undefined]>([
  ['person.change', { id: 7, locationId: 368 }, { kind: 'person', id: 7 }],
  ['account.password', { id: 1 }, { kind: 'account', id: 1 }],
  ['location.add', { id: 368, title: 'Склад' }, { kind: 'location', id: 368 }],
  ['policy.change', { locationId: 368, undoSeconds: 0 }, { kind: 'location', id: 368 }],
  ['policy.change', { locationId: null }, undefined],
  ['device.revoke', { device: 'd-1' }, { kind: 'device', id: 'd-1' }],
  ['device.rename', { device: 'd-1', name: 'Вход' }, { kind: 'named', name: 'Вход' }],
  ['enrolment.issue', { kind: 'terminal', locationId: 368, name: 'Вход' }, { kind: 'named', name: 'Вход' }],
  ['enrolment.issue', { kind: 'personal', employeeId: 7 }, { kind: 'person', id: 7 }],
  ['quarantine.decide', { punch: 'p-1', decision: 'take' }, { kind: 'punch', id: 'p-1' }],
  ['people.import', { added: [1, 2], changed: [] }, undefined],
  ['client.revoke', { clientId: 'c' }, undefined],
  ['toString.x', { id: 7 }, undefined],
  ['person.add', 'words', undefined],
])('%s with %j is about %j', (act, detail, subject) => {
  expect(subjectOf(act, detail)).toEqual(subject);
});
