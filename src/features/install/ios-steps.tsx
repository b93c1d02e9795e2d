import { StepList } from '../../ui/step-list.tsx';
import { useSignInTexts } from '../../ui/texts/use-sign-in-texts.ts';

/** How the kiosk gets on the home screen of an iPhone or iPad, press by press. */
export function IosSteps() {
  const { install } = useSignInTexts();
  return (
    <>
      <p>{install.iosWhy}</p>
      <StepList label={install.iosTitle} steps={install.iosSteps} />
    </>
  );
}
