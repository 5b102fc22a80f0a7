/**
 * Forecasts a daily series: exponential smoothing with a damped trend and a weekly season, ETS(A,Ad,A) (Hyndman and others,
 * "Forecasting with Exponential Smoothing"), whose intervals follow from the model itself, also for sums of days.
 */

/** Days of a season. */
const seasonDays = 7;
const damping = 0.98;

/** A model fitted to a series. */
export interface FittedModel {
  /** The expected value `ahead` days (1, 2 …) after the series' end. */
  mean(ahead: number): number;
  /** Standard deviation of the sum of the days `from` to `to` ahead, both inclusive. */
  deviation(from: number, to: number): number;
}

interface Smoothing {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
}

interface State {
  level: number;
  trend: number;
  /** The last seven seasonal terms, oldest first: the next day's comes first. */
  season: number[];
}

interface Run {
  readonly state: State;
  readonly squares: number;
}

/** Fits the model that would have foretold each day of the series best from the days before. At least one day is needed. */
export function fitModel(series: readonly number[]): FittedModel {
  const isSeasonal = series.length >= 2 * seasonDays;
  let best: { smoothing: Smoothing; run: Run } | undefined;
  for (const level of [0.05, 0.1, 0.2, 0.35, 0.5, 0.8]) {
    for (const trend of [0, 0.02, 0.1]) {
      for (const season of isSeasonal ? [0.02, 0.1, 0.25] : [0]) {
        if (trend > level || season > 1 - level) continue;
        const smoothing = { level, trend, season };
        const run = runThrough(series, smoothing, isSeasonal);
        if (best === undefined || run.squares < best.run.squares) best = { smoothing, run };
      }
    }
  }
  const { smoothing, run } = best as { smoothing: Smoothing; run: Run };
  const variance = run.squares / Math.max(1, series.length - 3);
  return {
    mean: (ahead) => run.state.level + trendSum(ahead) * run.state.trend + (run.state.season[(ahead - 1) % 7] ?? 0),
    deviation: (from, to) => Math.sqrt(variance * weightSquares(smoothing, from, to)),
  };
}

/** φ + φ² + … + φⁿ. */
function trendSum(days: number): number {
  return (damping * (1 - damping ** days)) / (1 - damping);
}

function runThrough(series: readonly number[], smoothing: Smoothing, isSeasonal: boolean): Run {
  const state = startOf(series, isSeasonal);
  let squares = 0;
  for (const value of series) {
    const season = state.season.shift() ?? 0;
    const expected = state.level + damping * state.trend + season;
    const error = value - expected;
    squares += error * error;
    state.level = state.level + damping * state.trend + smoothing.level * error;
    state.trend = damping * state.trend + smoothing.trend * error;
    state.season.push(season + smoothing.season * error);
  }
  return { state, squares };
}

/** The first two weeks tell where to begin. */
function startOf(series: readonly number[], isSeasonal: boolean): State {
  const weeks = Math.min(4, Math.floor(series.length / seasonDays)) * seasonDays;
  const head = series.slice(0, isSeasonal ? weeks : Math.min(series.length, seasonDays));
  const level = mean(head);
  const season = Array.from({ length: seasonDays }, (_, day) =>
    isSeasonal ? mean(head.filter((_value, i) => i % seasonDays === day)) - level : 0,
  );
  return { level, trend: 0, season };
}

/** How the errors of the days to come add up in a sum of days: Σ over errors of (Σ of their effects)². */
function weightSquares(smoothing: Smoothing, from: number, to: number): number {
  const effects = [1];
  for (let j = 1; j < to; j += 1) {
    effects.push(smoothing.level + smoothing.trend * trendSum(j) + (j % seasonDays === 0 ? smoothing.season : 0));
  }
  const sums = [0];
  for (const effect of effects) sums.push((sums.at(-1) ?? 0) + effect);
  let squares = 0;
  for (let error = 1; error <= to; error += 1) {
    const first = Math.max(from, error) - error;
    const weight = (sums[to - error + 1] ?? 0) - (sums[first] ?? 0);
    squares += weight * weight;
  }
  return squares;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many standard deviations an interval of a level (51 to 99 percent) reaches to each side. */
export function intervalWidth(levelPercent: number): number {
  const target = 0.5 + levelPercent / 200;
  let [low, high] = [0, 6];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The normal distribution's share below `x` ≥ 0 (Abramowitz and Stegun 26.2.17, good to 7.5e-8). */
function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = factors.reduceRight((inner, factor) => (inner + factor) * t, 0);
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
