/** What the routes of estimates take and answer: use that somebody thinks of, and what a month of it costs at the price list. */

/** One line of an estimate: a month of one usage type. */
export interface EstimateLine {
  /** Lines of one group are shown together: "Website", "Backups". */
  readonly group: string;
  readonly description: string;
  /** Service code of the price list: `AmazonS3`. */
  readonly service: string;
  /** `ap-northeast-2`; "" where there is none. */
  readonly region: string;
  /** Without the region's code: `TimedStorage-ByteHrs`. */
  readonly usageType: string;
  /** `PutObject`; "" for any. */
  readonly operation: string;
  /** A decimal string, a month, in the unit of the price: GB-months, hours, requests. */
  readonly quantity: string;
}

/** A named estimate. */
export interface Estimate {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly EstimateLine[];
  /** Region time. */
  readonly changedAt: number;
}

/** `GET /_haneul/estimates`: by name. */
export interface EstimatesAnswer {
  readonly estimates: readonly Estimate[];
}

/** `POST /_haneul/rate`. */
export interface RateLinesRequest {
  readonly lines: readonly EstimateLine[];
}

/** What each line costs, in the order asked; tiers are shared by lines of the same usage type. */
export interface RateLinesAnswer {
  readonly charges: readonly {
    /** Exact US dollars; left out when the price is not known. */
    readonly cost?: string;
    readonly unit: string;
  }[];
  readonly total: string;
}
