// Words that people, places and schools are invented from. Any likeness to a living person is chance.

export const GIRLS = `Abigail,Aaliyah,Amina,Anaïs,Beatriz,Brianna,Camila,Chloë,Daniela,Elena,Emma,Esperanza,Fatima,
Grace,Hannah,Imani,Isabella,Jasmine,Kiara,Leilani,Lucía,Mary Ann,Mei,Milagro,Naomi,Ngọc,Olivia,Priya,Renée,Rosa,Ruth,
Siân,Sofía,Tala,Trinity,Valentina,Xiomara,Yuki,Zahra,Zoë`.split(/,\s*/);

export const BOYS = `Aaron,Ahmed,Andrés,Björn,Caleb,Carlos,D'Andre,Dakota,Diego,Elijah,Emeka,Ethan,Felipe,Gabriel,
Hiroshi,Isaac,Jamal,Jesús,José,Juan Carlos,Kai,Kofi,Liam,Luka,Malik,Mateo,Minh,Nathaniel,Noah,Oisín,Omar,Quentin,
Rafael,Samuel,Søren,Tariq,Tomás,Victor,Wei,Zachary`.split(/,\s*/);

export const EITHER = 'Alex,Avery,Casey,Charlie,Jordan,Morgan,Quinn,Reese,Riley,Rowan,Sam,Sky'.split(',');

export const SURNAMES = `Abebe,Ali,Anderson,Baker,Begay,Brown,Campbell,Carter,Castillo,Chen,Clark,Cohen,Cooper,Davis,
Delgado,Diaz,Edwards,Evans,Flores,Foster,Garcia,Gomez,Green,Gutierrez,Hall,Harris,Hernandez,Hill,Ibrahim,Jackson,
Johnson,Jones,Kelly,Kim,King,Lee,Lewis,Lopez,Martin,Martinez,Miller,Mitchell,Moore,Morales,Nelson,Nguyen,Okafor,Ortiz,
Park,Patel,Perez,Phillips,Ramirez,Reyes,Rivera,Roberts,Robinson,Rodriguez,Ruiz,Sanchez,Scott,Singh,Smith,Taylor,
Thomas,Thompson,Torres,Tran,Turner,Vargas,Walker,White,Williams,Wilson,Wong,Wright,Yang,Young`.split(/,\s*/);

// Those that sorting, trimming, quoting and collations stumble over.
export const HARD_SURNAMES = `Ångström,Åkerlund,Çelik,D'Souza,de la Cruz,De La Cruz,dela Cruz,Groß,Gross,Łukasik,
Muñoz,Munoz,Nguyễn,Núñez,O'Brien,O’Brien,Obrien,Öztürk,Peña,Pena,Smith-Jones,St. Clair,van der Berg,Weiß,Weiss,
Zürich,ñandú`.split(/,\s*/);

export const NICKNAMES = [
  'Ace',
  'Bee',
  'Chip',
  'Dee',
  'Ján',
  'Kit',
  'Lulu',
  'Max',
  'Nana',
  'Ziggy 🦊',
  'Teddy',
  '小明',
];

export const STREETS = `Acorn Way,Birch Street,Cedar Avenue,Chestnut Lane,County Road 12,Dogwood Drive,Elm Street,
Fifth Street,Hickory Court,Juniper Road,King's Row,Lake Shore Drive,Lincoln Avenue,Locust Street,Maple Street,
Martin Luther King Jr. Blvd,Mill Road,Oak Street,Peña Boulevard,Pine Street,Prairie View,Quarry Lane,River Road,
Second Street,Spruce Court,Sycamore Avenue,Union Street,Walnut Street,Willow Bend`.split(/,\s*/);

export const TOWNS = 'Alder Falls,Clearwater,Fairmeadow,Glen Haven,Maple Grove,Pinehurst,Red Rock,Riverbend'.split(',');

export const SCHOOL_NAMES = `Aspen,Bluebird,Cottonwood,Desert Willow,Eagle Ridge,Franklin,Garfield,Harriet Tubman,
Jefferson,Lakeview,Marie Curie,Meadowlark,Northside,Prairie,Roosevelt,Sojourner Truth,Sunrise,Washington`.split(/,\s*/);
