/** What runs in the page while it is measured, as text: what a test runner makes of functions does not run elsewhere. */

/** Waits until `selector` finds something that has been painted; gives `performance.now()` of then. */
export function paintedAt(selector: string): string {
  return `new Promise((done, failed) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)})) requestAnimationFrame(() => done(performance.now()));
      else if (performance.now() > 120000) failed(new Error("nothing is shown as " + ${JSON.stringify(selector)}));
      else requestAnimationFrame(look);
    };
    look();
  })`;
}

/** What a page was made of. */
export interface AskedFiles {
  readonly count: number;
  /** As they are on their way, also those that the browser had. */
  readonly bytes: number;
}

/** The console's files that the document asked for until now. */
export const askedFiles = `(() => {
  const found = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/_haneul/console/"));
  return { count: found.length, bytes: found.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
})()`;

/** What scrolling was like. */
export interface ScrollFacts {
  /** The last row that was seen, from 0. */
  readonly rows: number;
  /** How many different rows were seen. */
  readonly seen: number;
  readonly seconds: number;
  /** The longest time between two frames. */
  readonly longestFrameMilliseconds: number;
  readonly p99FrameMilliseconds: number;
  readonly mostElements: number;
  /** Rows that were to be seen while they were still on their way. */
  readonly rowsWaiting: number;
  /** Rows whose place and name did not agree, when names are `keyAt` of their places. */
  readonly wrongRows: number;
}

/** Scrolls down by so much a frame until so many rows were passed, or for so long. */
export function scrollThrough(rows: number, pixelsPerFrame: number, longestSeconds: number): string {
  return `new Promise((done) => {
    const place = document.querySelector(".console-rows");
    const gaps = [];
    const seen = new Set();
    const started = performance.now();
    let before = started, elements = 0, waiting = 0, wrong = 0, last = 0;
    const look = (row) => {
      const number = Number(row.getAttribute("aria-rowindex")) - 2;
      const name = row.querySelector("th").textContent;
      if (name === "…") waiting += 1;
      else if (Number(name.slice(4)) !== number) wrong += 1;
      else seen.add(number);
      last = Math.max(last, number);
    };
    const step = (now) => {
      gaps.push(now - before);
      before = now;
      place.querySelectorAll("tbody tr[aria-rowindex]").forEach(look);
      if (gaps.length % 20 === 0) elements = Math.max(elements, document.querySelectorAll("*").length);
      if (last < ${rows} - 1 && now - started < ${longestSeconds * 1000}) {
        place.scrollTop += ${pixelsPerFrame};
        requestAnimationFrame(step);
        return;
      }
      gaps.sort((a, b) => a - b);
      done({
        rows: last,
        seen: seen.size,
        seconds: (now - started) / 1000,
        longestFrameMilliseconds: gaps.at(-1),
        p99FrameMilliseconds: gaps[Math.floor(gaps.length * 0.99)],
        mostElements: elements,
        rowsWaiting: waiting,
        wrongRows: wrong,
      });
    };
    requestAnimationFrame((now) => { before = now; requestAnimationFrame(step); });
  })`;
}
