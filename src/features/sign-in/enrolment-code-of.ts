import { parseShortCode } from '../../contract/short-code.ts';

/** The code of what a person typed or pasted: a short code, or a whole enrolment link; undefined where it is neither. */
export function enrolmentCodeOf(typed: string): string | undefined {
  const link = /[#&]enrol=([A-Za-z0-9_-]{16,128})/.exec(typed);
  return link ? link[1] : parseShortCode(typed);
}
