import type { Progress } from '../subgraphs/check/check';

/** What a long command is doing, on standard error: one line that changes, or in a file a line a step. */
export function progressLine(): { show: (progress: Progress) => void; clear: () => void } {
  const { isTTY = false } = process.stderr;
  const write = (text: string) => void process.stderr.write(text);
  return {
    show: ({ done, all, about }) => {
      const text = `${String(done + 1).padStart(String(all).length)} of ${all}: ${about}`;
      write(isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    },
    clear: () => {
      if (isTTY) write('\r\x1b[K');
    },
  };
}
