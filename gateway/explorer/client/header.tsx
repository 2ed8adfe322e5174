import { MaySee } from './may-see';
import { signIn } from './session';
import { useViewer } from './viewer';

export const Header = () => (
  <header className="rollcall-header">
    <h1>
      <img src="icon.svg" alt="" width="22" height="22" />
      Rollcall
    </h1>
    <p>One question, answered in place by each school district&rsquo;s own system. Nothing is copied.</p>
    <p className="rollcall-endpoint">
      GraphQL endpoint <code>POST {new URL('graphql', document.baseURI).href}</code>
    </p>
    <WhoAsks />
  </header>
);

const WhoAsks = () => {
  const asked = useViewer();
  const viewer = asked?.viewer;
  if (!viewer) return null;
  const { name, subject, role, purpose, district } = viewer;
  const districts = asked.districts.map(({ id }) => id);
  return (
    <div className="who-asks" data-testid="who-asks">
      <b>{name ?? subject}</b>
      <span>{inWords(role)}</span>
      <span>for {inWords(purpose)}</span>
      <span>{district ? `at ${district.id}` : 'of no single district'}</span>
      <MaySee home={district?.id ?? placeOf(viewer.records ?? [], districts)} districts={districts} />
      <button type="button" onClick={() => void signIn()}>
        Switch person
      </button>
    </div>
  );
};

/** Parents have no home district, but records: `maple-grove:contact:177`. */
const placeOf = (records: string[], districts: string[]): string | undefined =>
  records.map((record) => record.split(':')[0] ?? '').find((id) => districts.includes(id));

/** DISTRICT_ADMIN, as people write it. */
const inWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
