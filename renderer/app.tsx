import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { DeskPage } from "./desk/desk-page.tsx";
import { DialogHost } from "./dialogs/dialog-host.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NoticeList } from "./notices/notice-list.tsx";
import { PresenterPage } from "./presenter/presenter-page.tsx";
import { DropTarget } from "./start/drop-target.tsx";
import { ImportScreen } from "./start/import-screen.tsx";
import { StartScreen } from "./start/start-screen.tsx";
import type { Desk } from "./store/desk.ts";
import { DeskContext, useDeskState } from "./store/desk-context.ts";
import { languageOf } from "./store/language-of.ts";

/** Tells the document its language and colours. */
function usePageAttributes(): string {
  const language = useDeskState(languageOf);
  const scheme = useDeskState(({ settings, presentation }) =>
    presentation !== null && settings.presenterDark ? "dark" : settings.colourScheme,
  );
  useEffect(() => {
    document.documentElement.lang = language;
    if (scheme === "system") delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = scheme;
  }, [language, scheme]);
  return language;
}

function Screen() {
  const isImporting = useDeskState(({ importing }) => importing !== null);
  const isPresenting = useDeskState(({ presentation }) => presentation !== null);
  const hasDocument = useDeskState(({ document }) => document !== null);
  if (isPresenting) return <PresenterPage />;
  if (isImporting) return <ImportScreen />;
  return hasDocument ? <DeskPage /> : <StartScreen />;
}

function Page() {
  const language = usePageAttributes();
  return (
    <I18nProvider locale={language}>
      <DropTarget>
        <Screen />
      </DropTarget>
      <DialogHost />
      <NoticeList />
    </I18nProvider>
  );
}

/** The whole page. */
export function App({ desk }: { readonly desk: Desk }) {
  return (
    <DeskContext value={desk}>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </DeskContext>
  );
}
