import { useState } from 'react';
import type { OfficeDevice } from '../../contract/office/office-device.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { Banner } from '../../ui/banner.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { formatNumber } from '../../ui/texts/format-number.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { standingOf } from './device-standing.ts';
import {
  batteryWords,
  calledOf,
  checkItems,
  clockWords,
  type DeviceWording,
  instantWords,
  waitingWords,
} from './device-words.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

type Props = { device: OfficeDevice; wording: DeviceWording; againHref: string };

/** Everything that is known of a device, and what can be done about it. */
export function DeviceView({ device, wording, againHref }: Props) {
  const { work, nowMs, texts } = wording;
  const { devices: words } = work;
  const [shown, show] = useState<'nothing' | 'rename' | 'revoke'>('nothing');
  const [said, setSaid] = useState('');
  const { heartbeat, revokedAtMs, lastContactAtMs, pinBursts, location, kind, createdAtMs } = device;
  const standing = standingOf(device, nowMs);
  const contact = lastContactAtMs === null ? '' : words.lastContact(instantWords(lastContactAtMs, wording));
  const used = revokedAtMs === null;
  return (
    <>
      <PageHead
        title={calledOf(device, wording)}
        note={[words.kind[kind], location.title, words.enrolled(instantWords(createdAtMs, wording))].join(
          ' · ',
        )}
      >
        {used && (
          <>
            {kind === 'terminal' && <TextButton label={words.rename} onPress={() => show('rename')} />}
            <LinkButton label={words.again} href={againHref} />
            <TextButton label={words.revoke} tone="danger" onPress={() => show('revoke')} />
          </>
        )}
      </PageHead>
      {revokedAtMs !== null && (
        <Banner tone="info">{words.revoked(instantWords(revokedAtMs, wording))}</Banner>
      )}
      <FactList
        facts={[
          ...(standing === 'revoked'
            ? ([[words.label.contact, contact || words.contact.never]] as const)
            : ([
                [words.label.contact, [words.contact[standing], contact].filter(Boolean).join(', ')],
              ] as const)),
          [words.label.version, heartbeat?.appVersion ?? words.unknown],
          [words.label.waiting, heartbeat ? waitingWords(heartbeat, wording) : words.unknown],
          [
            words.label.refused,
            heartbeat ? formatNumber(texts.locale, heartbeat.counts.refused) : words.unknown,
          ],
          [words.label.battery, heartbeat ? batteryWords(heartbeat, wording) : words.unknown],
          [words.label.clock, heartbeat ? clockWords(heartbeat, wording) : words.unknown],
        ]}
      />
      {heartbeat && used && (
        <TitledSection title={words.label.check}>
          <p>{words.told(instantWords(heartbeat.atMs, wording))}</p>
          <CheckList label={words.label.check} items={checkItems(heartbeat, wording)} />
        </TitledSection>
      )}
      <ChainSection chain={device.chain} wording={wording} />
      {pinBursts.length > 0 && (
        <TitledSection title={words.label.pins}>
          <p>{words.pinsWhat}</p>
          <ul>
            {pinBursts.map(({ startedMs, wrongPins }) => (
              <li key={startedMs}>{words.wrongPins(wrongPins, instantWords(startedMs, wording))}</li>
            ))}
          </ul>
        </TitledSection>
      )}
      <Announcer text={said} />
      <RenameDialog device={device} open={shown === 'rename'} onClose={() => show('nothing')} />
      <RevokeDialog
        device={device}
        wording={wording}
        open={shown === 'revoke'}
        onClose={() => show('nothing')}
        onRevoked={() => {
          show('nothing');
          setSaid(words.revokeDone(calledOf(device, wording)));
        }}
      />
    </>
  );
}
