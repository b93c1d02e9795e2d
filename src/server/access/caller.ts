interface EnrolledDevice {
  readonly deviceId: number;
  /** Names the device and its chain. */
  readonly publicId: string;
  /** Public id of who punches under its cookie. */
  readonly principal: string;
  readonly companyId: number;
  /** The company's IANA zone. */
  readonly timeZone: string;
  /** A terminal's own location, a personal device's person's. */
  readonly locationId: number;
}

/** An enrolled device, speaking for its one person. */
export interface PersonalCaller extends EnrolledDevice {
  readonly kind: 'personal';
  readonly employeeId: number;
}

/** An enrolled device, speaking for everybody at its location. */
export interface TerminalCaller extends EnrolledDevice {
  readonly kind: 'terminal';
}

/** An enrolled device. */
export type DeviceCaller = PersonalCaller | TerminalCaller;

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
