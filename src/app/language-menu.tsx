import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { GlobeIcon } from '../ui/icons.tsx';
import { LANGUAGES } from '../ui/texts/languages.ts';
import { useTexts } from '../ui/texts/texts-context.ts';

type Props = { code: string; compact: boolean; onChoose: (code: string) => void };

/** Switches the language; each is named in itself. */
export function LanguageMenu({ code, compact, onChoose }: Props) {
  const texts = useTexts();
  const options = LANGUAGES.map((language) => ({
    value: language.code,
    label: language.name,
    lang: language.code,
  }));
  return (
    <ChoiceMenu
      compact={compact}
      label={texts.language}
      value={code}
      options={options}
      icon={<GlobeIcon />}
      onChange={onChoose}
    />
  );
}
