import { memo } from "react";
import type { Timeline } from "@/lib/domain/answers";
import { stackOf } from "@/lib/view/timeline-columns";
import { binWords } from "@/lib/view/timeline-words";

/** The columns as a table, for those who do not see them; bins without meetings are left out. */
export const BinTable = memo(function BinTable({ bins, unit }: Pick<Timeline, "bins" | "unit">) {
  if (bins.length === 0) return null;
  return (
    // A table is as wide as its cells, whatever it is told; what holds it is not.
    <div className="visually-hidden">
      <table>
        <caption>Meetings by {unit}; where none is listed there was none</caption>
        <thead>
          <tr><th scope="col">When</th><th scope="col">Held</th><th scope="col">Planned</th><th scope="col">Cancelled, postponed or denied</th></tr>
        </thead>
        <tbody>
          {bins.filter(({ meetings }) => meetings > 0).map(({ start, byStatus }) => {
            const { held, planned, off } = stackOf(byStatus);
            return <tr key={start}><th scope="row">{binWords(start, unit)}</th><td>{held}</td><td>{planned}</td><td>{off}</td></tr>;
          })}
        </tbody>
      </table>
    </div>
  );
});
