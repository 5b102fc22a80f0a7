/** Keeps a page that breaks from taking the frame along. */
import { Component, type ReactNode } from "react";
import { FailureAlert } from "../requests/failure-text.tsx";

/** Draws what is in it, or what broke it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <FailureAlert error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
