/** What `POST /_haneul/rate` takes and answers: use that somebody thinks of, and what a month of it costs at the price list. */

/** A month of one usage type. */
export interface EstimateLine {
  /** Service code of the price list: `AmazonS3`. */
  readonly service: string;
  /** `ap-northeast-2`; "" where there is none, or the usage type's code tells it. */
  readonly region: string;
  /** With or without the region's code: `TimedStorage-ByteHrs`. */
  readonly usageType: string;
  /** `PutObject`; "" for any. */
  readonly operation: string;
  /** A decimal string, a month, in the unit of the price: GB-months, hours, requests. */
  readonly quantity: string;
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
    /** With the region's code, as bills show it. */
    readonly usageType: string;
  }[];
  readonly total: string;
}
