import { type ReactNode, useEffect, useRef } from 'react';
import { CheckIcon } from './icons.tsx';
import './setup-frame.css';

type Props = {
  title: string;
  intro: string;
  /** Where it stands, in words: the third of five. */
  stepOf: string;
  progressLabel: string;
  steps: readonly string[];
  /** Which of them is shown, from 0. */
  at: number;
  stepNote: string;
  notice?: ReactNode;
  /** Language, and the way out. */
  foot: ReactNode;
  children: ReactNode;
};

/** The frame of something that is done in steps, each on the whole page. A new step takes the focus, so that it is read out. */
export function SetupFrame(props: Props) {
  const { title, intro, stepOf, progressLabel, steps, at, stepNote, notice, foot, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const known = useRef(at);
  useEffect(() => {
    if (known.current === at) return;
    known.current = at;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [at]);
  return (
    <div className="setup-frame">
      <header className="setup-frame__head">
        <p className="setup-frame__title">{title}</p>
        <p className="setup-frame__intro">{intro}</p>
        <ol className="setup-frame__steps" aria-label={progressLabel}>
          {steps.map((step, index) => (
            <li
              key={step}
              className="setup-frame__step"
              data-state={stateOf(index, at)}
              aria-current={index === at ? 'step' : undefined}
            >
              <span className="setup-frame__number" aria-hidden="true">
                {index < at ? <CheckIcon /> : index + 1}
              </span>
              <span className="setup-frame__name">{step}</span>
            </li>
          ))}
        </ol>
      </header>
      <main className="setup-frame__sheet">
        {notice}
        <div>
          <p className="setup-frame__where">{stepOf}</p>
          <h1 ref={heading} className="setup-frame__heading" tabIndex={-1}>
            {steps[at]}
          </h1>
          <p className="setup-frame__note">{stepNote}</p>
        </div>
        {children}
      </main>
      <footer className="setup-frame__foot">{foot}</footer>
    </div>
  );
}

function stateOf(index: number, at: number): 'done' | 'now' | 'later' {
  if (index < at) return 'done';
  return index === at ? 'now' : 'later';
}
