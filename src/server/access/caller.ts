/** An enrolled device, speaking for its one person. */
export interface DeviceCaller {
  readonly kind: 'device';
  readonly deviceId: number;
  readonly employeeId: number;
  /** The person's public id. */
  readonly principal: string;
  readonly companyId: number;
  /** The company's IANA zone. */
  readonly timeZone: string;
}

/** An account, speaking through an access token. */
export interface AccountCaller {
  readonly kind: 'account';
  readonly accountId: number;
  /** 1 administrator … 5 employee. */
  readonly role: number;
  /** The account's own person, if it has one. */
  readonly employeeId: number | null;
  readonly companyId: number;
  /** The company's IANA zone. */
  readonly timeZone: string;
}

/** Who sends a punch. */
export type Caller = DeviceCaller | AccountCaller;
