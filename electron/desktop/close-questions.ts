/** Questions to pages whether their window may close, each with a number that its answer names. */
export interface CloseQuestions {
  /** Asks; ends with the page's answer. */
  ask(page: string, send: (request: number) => void): Promise<boolean>;
  /** An answer that names no question of that page does nothing. */
  answer(page: string, request: number, close: boolean): void;
}

/** No questions yet. */
export function createCloseQuestions(): CloseQuestions {
  const open = new Map<number, { readonly page: string; readonly resolve: (close: boolean) => void }>();
  let last = 0;
  return {
    ask(page, send) {
      last += 1;
      const request = last;
      const answered = new Promise<boolean>((resolve) => open.set(request, { page, resolve }));
      send(request);
      return answered;
    },
    answer(page, request, close) {
      const question = open.get(request);
      if (question?.page !== page) return;
      open.delete(request);
      question.resolve(close);
    },
  };
}
