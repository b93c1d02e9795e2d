import type { IncomingMessage } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { OFFICE_PATHS } from '../contract/office/office-paths.ts';

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Timing {
  readonly buckets: number[];
  count: number;
  sumSeconds: number;
}

/** Counts what the server does, and tells it as Prometheus reads it. Labels hold no id, no name and no query. */
export class Metrics {
  readonly #answered = new Map<string, number>();
  readonly #timings = new Map<string, Timing>();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });
  readonly #refused = new Map<number, number>();
  #underWay = 0;

  constructor() {
    this.#loop.enable();
  }

  /** Notes that a request has begun; to be called with the status once it is over, or `cut` where no whole answer got out. */
  begin(incoming: IncomingMessage): (status: number | 'cut') => void {
    const startedAt = performance.now();
    const area = areaOf(incoming.url ?? '');
    this.#underWay += 1;
    return (status) => {
      this.#underWay -= 1;
      const name = `area="${area}",status="${status}"`;
      this.#answered.set(name, (this.#answered.get(name) ?? 0) + 1);
      this.#time(area, (performance.now() - startedAt) / 1000);
    };
  }

  /** Notes that a connection was closed with this status, on which no whole request came. */
  refuse(status: number): void {
    this.#refused.set(status, (this.#refused.get(status) ?? 0) + 1);
  }

  /** Everything, in Prometheus' text format. */
  text(): string {
    const { rss, heapUsed } = process.memoryUsage();
    const lines = [
      '# TYPE kiosk_requests_total counter',
      ...[...this.#answered].map(([labels, count]) => `kiosk_requests_total{${labels}} ${count}`),
      '# TYPE kiosk_connections_refused_total counter',
      ...[...this.#refused].map(
        ([status, count]) => `kiosk_connections_refused_total{status="${status}"} ${count}`,
      ),
      '# TYPE kiosk_request_seconds histogram',
      ...[...this.#timings].flatMap(([area, timing]) => timingLines(area, timing)),
      '# TYPE kiosk_requests_under_way gauge',
      `kiosk_requests_under_way ${this.#underWay}`,
      '# TYPE kiosk_event_loop_delay_seconds gauge',
      `kiosk_event_loop_delay_seconds{quantile="0.99"} ${this.#loop.percentile(99) / 1e9}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${rss}`,
      '# TYPE nodejs_heap_used_bytes gauge',
      `nodejs_heap_used_bytes ${heapUsed}`,
      '# TYPE process_uptime_seconds gauge',
      `process_uptime_seconds ${process.uptime()}`,
    ];
    return `${lines.join('\n')}\n`;
  }

  #time(area: string, seconds: number): void {
    const timing = this.#timings.get(area) ?? {
      buckets: BUCKETS_SECONDS.map(() => 0),
      count: 0,
      sumSeconds: 0,
    };
    this.#timings.set(area, timing);
    timing.count += 1;
    timing.sumSeconds += seconds;
    for (const [index, limit] of BUCKETS_SECONDS.entries()) {
      if (seconds <= limit) timing.buckets[index] = (timing.buckets[index] ?? 0) + 1;
    }
  }
}

function timingLines(area: string, { buckets, count, sumSeconds }: Timing): string[] {
  return [
    ...BUCKETS_SECONDS.map(
      (limit, index) => `kiosk_request_seconds_bucket{area="${area}",le="${limit}"} ${buckets[index] ?? 0}`,
    ),
    `kiosk_request_seconds_bucket{area="${area}",le="+Inf"} ${count}`,
    `kiosk_request_seconds_sum{area="${area}"} ${sumSeconds}`,
    `kiosk_request_seconds_count{area="${area}"} ${count}`,
  ];
}

/** Few and fixed, whatever is asked for. */
function areaOf(url: string): string {
  if (url.startsWith('/v1/times/')) return 'punch';
  if (url.startsWith('/v1/')) return 'api';
  // Open for as long as somebody looks: its seconds say nothing of how fast anything is.
  if (url.startsWith(OFFICE_PATHS.presenceEvents)) return 'stream';
  if (url.startsWith('/kiosk/')) return 'kiosk';
  return 'page';
}
