import { Component, type ErrorInfo, type ReactNode } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { useOfficeTexts } from '../../ui/texts/use-office-texts.ts';

type Props = { children: ReactNode };
type State = { broken: boolean };

/** Keeps the navigation where a page cannot be fetched or drawn, and says what to do. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`A page of the office failed${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    return this.state.broken ? <NotLoaded /> : this.props.children;
  }
}

function NotLoaded() {
  const { notLoaded } = useOfficeTexts().office;
  return (
    <EmptyState icon={<WarningIcon />} title={notLoaded.title} note={notLoaded.what}>
      <TextButton label={notLoaded.again} tone="primary" onPress={() => location.reload()} />
    </EmptyState>
  );
}
