import { Component, type ErrorInfo, type ReactNode } from 'react';
import { WarningIcon } from '../ui/icons.tsx';
import { NoticePage } from '../ui/notice-page.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { TextsContext } from '../ui/texts/texts-context.ts';

type Props = { children: ReactNode };
type State = { broken: boolean };

/** Shows a sentence instead of a blank page when drawing fails. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = TextsContext;
  // React sets it from `contextType`.
  declare context: React.ContextType<typeof TextsContext>;
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`The page could not be drawn${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { broken } = this.context;
    return (
      <NoticePage icon={<WarningIcon />} title={broken.title} paragraphs={broken.what}>
        <TextButton label={broken.reload} tone="primary" onPress={() => location.reload()} />
      </NoticePage>
    );
  }
}
