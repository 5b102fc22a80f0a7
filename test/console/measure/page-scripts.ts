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

/** What scrolling was like. */
export interface ScrollFacts {
  readonly rows: number;
  readonly seconds: number;
  /** The longest time between two frames. */
  readonly longestFrameMilliseconds: number;
  readonly p99FrameMilliseconds: number;
  /** Tasks over 50 ms, as the browser reports them; the longest. */
  readonly longTasks: number;
  readonly longestTaskMilliseconds: number;
  readonly mostElements: number;
  /** Frames in which a row that was seen was still on its way. */
  readonly framesWaiting: number;
  /** Rows whose number and name did not agree, when names are `keyAt` of their numbers. */
  readonly wrongRows: number;
  readonly frames: number;
}

/** Scrolls down by so much a frame until so many rows were passed. */
export function scrollThrough(rows: number, pixelsPerFrame: number, longestSeconds: number): string {
  return `new Promise((done) => {
    const place = document.querySelector(".console-rows");
    const gaps = [];
    const tasks = [];
    const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration); });
    observer.observe({ type: "longtask" });
    const started = performance.now();
    let before = started, elements = 0, waiting = 0, wrong = 0, last = 0, frames = 0;
    const step = (now) => {
      gaps.push(now - before);
      before = now;
      frames += 1;
      for (const row of place.querySelectorAll("tbody tr[aria-rowindex]")) {
        const number = Number(row.getAttribute("aria-rowindex")) - 2;
        const name = row.querySelector("th").textContent;
        if (name === "…") { waiting += 1; continue; }
        if (Number(name.slice(4)) !== number) wrong += 1;
        if (number > last) last = number;
      }
      if (frames % 20 === 0) elements = Math.max(elements, document.querySelectorAll("*").length);
      if (last >= ${rows} || now - started > ${longestSeconds * 1000}) {
        observer.disconnect();
        gaps.sort((a, b) => a - b);
        done({
          rows: last,
          seconds: (now - started) / 1000,
          longestFrameMilliseconds: gaps.at(-1),
          p99FrameMilliseconds: gaps[Math.floor(gaps.length * 0.99)],
          longTasks: tasks.length,
          longestTaskMilliseconds: Math.max(0, ...tasks),
          mostElements: elements,
          framesWaiting: waiting,
          wrongRows: wrong,
          frames,
        });
        return;
      }
      place.scrollTop += ${pixelsPerFrame};
      requestAnimationFrame(step);
    };
    requestAnimationFrame((now) => { before = now; requestAnimationFrame(step); });
  })`;
}
