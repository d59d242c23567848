import { Component, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { useStrings } from "./store/use-strings.ts";

function Crash() {
  const t = useStrings();
  return (
    <main className="centred-page">
      <h1>{t("crash.title")}</h1>
      <p>{t("crash.detail")}</p>
      <Button className="button button-primary" onPress={() => location.reload()}>
        {t("crash.reload")}
      </Button>
    </main>
  );
}

/** Shows a way on when a component fails. The journal has the work. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}
