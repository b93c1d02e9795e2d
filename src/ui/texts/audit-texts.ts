/** What administrators did, in words. */
export interface AuditTexts {
  readonly title: string;
  readonly note: string;
  readonly when: string;
  readonly who: string;
  readonly did: string;
  readonly newer: string;
  readonly older: string;
  readonly empty: string;
  /** What was done; whom or what it was done to stands beside it. */
  readonly acts: Readonly<
    Record<
      | 'person.add'
      | 'person.change'
      | 'person.leave'
      | 'person.pin'
      | 'person.no-pin'
      | 'person.badge'
      | 'person.no-badge'
      | 'person.photo'
      | 'person.no-photo'
      | 'people.import'
      | 'people.cards'
      | 'device.rename'
      | 'device.revoke'
      | 'enrolment.issue'
      | 'account.add'
      | 'account.password'
      | 'account.sign-out'
      | 'location.add'
      | 'location.change'
      | 'policy.change'
      | 'policy.take-back'
      | 'admin-pin.set'
      | 'admin-pin.remove'
      | 'client.add'
      | 'client.revoke'
      | 'company.change'
      | 'company.set-up'
      | 'quarantine.decide'
      | 'punch.review'
      | 'punch.correct',
      string
    >
  >;
}
