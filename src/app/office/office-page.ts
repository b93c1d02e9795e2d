import type { ComponentType, ReactNode } from 'react';
import type { OfficeSession } from '../../contract/office/office-session.ts';
import type { TemporalApi } from '../../contract/temporal-api.ts';
import type { OfficeTexts } from '../../ui/texts/office-texts.ts';

/** What every page of the office is given. */
export interface OfficePageProps {
  readonly session: OfficeSession;
  readonly temporal: TemporalApi;
}

/** A page of the office. */
export interface OfficePage {
  /** Below `/office`; nothing for the page that it opens with. */
  readonly path: string;
  readonly title: (texts: OfficeTexts) => string;
  readonly icon: ReactNode;
  readonly Page: ComponentType<OfficePageProps>;
  /** A number beside its title, where something waits there. */
  readonly Badge?: ComponentType;
}
