import { Banner } from '../../ui/banner.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';
import { useOnline } from '../use-online.ts';
import { useServerSilent } from './use-server-silent.ts';

/** Says that the office cannot work just now, while it cannot. */
export function NetworkLine() {
  const { office } = useOfficeTexts();
  const online = useOnline();
  const silent = useServerSilent();
  return (
    <div role="status">
      {!online && <Banner tone="warning">{office.noNetwork}</Banner>}
      {online && silent && <Banner tone="warning">{office.noServer}</Banner>}
    </div>
  );
}
