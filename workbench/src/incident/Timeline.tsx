import { Link } from '@tanstack/react-router';
import { scaleUtc } from 'd3-scale';
import { useId, useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ClaimView, Moment } from '../../../src/http/contract/reports.ts';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { claimName, reportName } from '../parts/ids.ts';
import { t } from '../strings/text.ts';
import { useBrush } from './brush.ts';
import { lanesOf } from './lanes.ts';
import { shorten } from './letters.ts';
import { publisherOf, useLookup } from './lookup.ts';
import { sayTick } from './ticks.ts';
import { windowOf } from './window.ts';

const CLOCKS = ['happened', 'when'] as const;
type Clock = (typeof CLOCKS)[number];
const [WIDTH, LANE, AXIS] = [420, 13, 26];
/** room for half a label beside the first and last tick; the least a bar is wide */
const [EDGE, LEAST] = [24, 7];

/** When things happened, or when they were said, as bars as long as the time is uncertain. The two clocks never share an axis. */
export function Timeline() {
  const { view } = useLookup();
  const [clock, setClock] = useState<Clock>('happened');
  const name = useId();
  const timed = useMemo(() => view.claims.flatMap((claim) => (claim[clock] ? [{ claim, moment: claim[clock] }] : [])), [view, clock]);
  return (
    <section aria-labelledby={name} className="timeline">
      <header>
        <h2 id={name}>{t('incident.timeline')}</h2>
        <ToggleButtonGroup
          aria-label={t('incident.clock')}
          className="segmented"
          disallowEmptySelection
          selectedKeys={[clock]}
          onSelectionChange={(keys) => setClock(CLOCKS.find((one) => keys.has(one)) ?? 'happened')}
        >
          {CLOCKS.map((one) => (
            <ToggleButton key={one} id={one}>
              {t(`incident.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      {timed.length === 0 ? <p className="soft">{t('incident.noTimes')}</p> : <Chart timed={timed} />}
    </section>
  );
}

interface Timed {
  claim: ClaimView;
  moment: Moment;
}

function Chart({ timed }: { timed: readonly Timed[] }) {
  const { scale, bars, lanes, beyond } = useMemo(() => {
    const [from, to] = windowOf(timed.map(({ moment }) => moment));
    const scale = scaleUtc([from, to], [EDGE, WIDTH - EDGE]);
    const within = timed.filter(({ moment }) => moment.to >= from && moment.from <= to);
    const bars = within
      .map(({ claim, moment }) => ({
        claim,
        moment,
        x: scale(Math.max(from, moment.from)),
        width: Math.max(LEAST, scale(Math.min(to, moment.to)) - scale(Math.max(from, moment.from))),
      }))
      .toSorted((a, b) => a.x - b.x || b.width - a.width);
    const lanes = lanesOf(bars.map(({ x, width }) => [x, x + width + 2]));
    return { scale, bars, lanes, beyond: timed.filter((one) => !within.includes(one)) };
  }, [timed]);
  const height = AXIS + (Math.max(...lanes) + 1) * LANE;
  return (
    <div className="timeline-chart">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={t('incident.timeline')}>
        {scale.ticks(5).map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`} className="tick">
            <line y1={AXIS - 8} y2={height} />
            <text y={AXIS - 13}>{sayTick(tick, scale.domain())}</text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <Bar key={bar.claim.id} {...bar} y={AXIS + (lanes[index] ?? 0) * LANE} />
        ))}
      </svg>
      {beyond.length > 0 && (
        <p className="soft beyond">
          {t('incident.beyond')}{' '}
          {beyond.map(({ claim, moment }) => (
            <span key={claim.id}>
              {moment.words} <ClaimLink claim={claim} />{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Bar({ claim, moment, x, y, width }: Timed & { x: number; y: number; width: number }) {
  const lookup = useLookup();
  const ids = useMemo(() => [claim.id], [claim.id]);
  const { brushed, handlers } = useBrush(ids);
  const label = `${moment.words}: ${publisherOf(lookup, claim)}, ${shorten(claim.text, 120)}`;
  return (
    <Link
      to="/reports/$id"
      params={{ id: reportName(claim.report) }}
      search={{ claim: claimName(claim.id) }}
      aria-label={label}
      className={brushed ? 'bar brushed' : 'bar'}
      {...handlers}
    >
      <rect x={x} y={y} width={width} height={LANE - 4} rx={3}>
        <title>{label}</title>
      </rect>
    </Link>
  );
}
