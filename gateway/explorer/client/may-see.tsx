import { useState } from 'react';
import { useAccess, type AccessRuling } from './viewer';

/** What the policy of a district says to the viewer, category by category. `home` is where the viewer has something to see. */
export const MaySee = ({ home, districts }: { home: string | undefined; districts: string[] }) => {
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState(home ?? districts[0]);
  const rulings = useAccess(open ? chosen : undefined);
  return (
    <details
      className="may-see"
      data-testid="may-see"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(event.currentTarget);
      }}
    >
      <summary>What you may see</summary>
      <div className="may-see-panel" role="region" aria-label="What you may see" tabIndex={0}>
        <label>
          At{' '}
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            {districts.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        {rulings ? <Rulings rulings={rulings} /> : <p role="status">Asking the district …</p>}
      </div>
    </details>
  );
};

function close(panel: HTMLDetailsElement): void {
  panel.open = false;
  panel.querySelector('summary')?.focus();
}

const Rulings = ({ rulings }: { rulings: AccessRuling[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Category</th>
        <th scope="col">Ruling</th>
        <th scope="col">Of whom</th>
        <th scope="col">Why</th>
      </tr>
    </thead>
    <tbody>
      {rulings.map(({ category, ruling, relationships, reason }) => (
        <tr key={category} data-category={category} data-ruling={ruling}>
          <th scope="row">{category}</th>
          <td>{ruling === 'ALLOWED' ? '✓ allowed' : '✕ refused'}</td>
          <td>{relationships.map((tie) => (tie === 'none' ? 'all' : tie)).join(', ')}</td>
          <td>{reason}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
