import './roll-call-sheet.css';

type Props = {
  title: string;
  /** Company, place, when it was made, how many. */
  facts: readonly string[];
  /** What is not known for sure. */
  warnings: readonly string[];
  columns: { readonly here: string; readonly name: string; readonly since: string; readonly where: string };
  rows: readonly {
    readonly id: number;
    readonly name: string;
    readonly since: string;
    readonly where: string;
  }[];
  /** Stands where there are no rows. */
  nobody: string;
  /** What somebody fills in at the end, by hand. */
  blanks: readonly string[];
};

/** A list with boxes to tick, for a muster point: who should be in, as far as it is known. */
export function RollCallSheet({ title, facts, warnings, columns, rows, nobody, blanks }: Props) {
  return (
    <section className="roll-call">
      <h1 className="roll-call__title">{title}</h1>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {warnings.map((warning) => (
        <p key={warning} className="roll-call__warning">
          {warning}
        </p>
      ))}
      {rows.length === 0 ? (
        <p>{nobody}</p>
      ) : (
        <table className="roll-call__table">
          <thead>
            <tr>
              <th scope="col">{columns.here}</th>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.since}</th>
              <th scope="col">{columns.where}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, since, where }) => (
              <tr key={id}>
                <td>
                  <span className="roll-call__box" />
                </td>
                <th scope="row">{name}</th>
                <td>{since}</td>
                <td>{where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="roll-call__blanks">
        {blanks.map((blank) => (
          <p key={blank} className="roll-call__blank">
            {blank}
          </p>
        ))}
      </div>
    </section>
  );
}
