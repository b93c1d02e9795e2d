import { Banner } from '../../ui/banner.tsx';
import { useTexts } from '../../ui/texts/texts-context.ts';
import type { PositionPermission } from './use-position-permission.ts';

type Props = { permission: PositionPermission; onAllow: () => void };

/** Says why the kiosk wants the position before the browser asks for it, which only a person's touch makes it do. */
export function PositionNotice({ permission, onAllow }: Props) {
  const texts = useTexts();
  if (permission !== 'prompt') return undefined;
  return (
    <Banner tone="info" actions={[{ label: texts.allowPosition, onPress: onAllow }]}>
      {texts.allowPositionWhy}
    </Banner>
  );
}
