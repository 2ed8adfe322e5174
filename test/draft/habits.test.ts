import { withoutHabits } from '../../subgraphs/draft/habits';
import { piecesOf, wordsOfPieces } from '../../subgraphs/draft/words';

// Names as vendors write them, and what is left of them to be understood.

const read = (names: string): string[] => {
  const pieces = names.split(' ').map(piecesOf);
  const plainly = withoutHabits(pieces);
  return pieces.map((one) => wordsOfPieces(plainly(one)).join(' '));
};

test.each([
  ['initials of a vendor', 'SIS_STUDENT SIS_SCHOOL SIS_ENR SIS_PHONE', ['student', 'school', 'enrollment', 'phone']],
  ['what the thing is', 'StudentRec SchoolRec EnrollRec PhoneRec', ['student', 'school', 'enrollment', 'phone']],
  ['glued before', 'TBLSTU TBLSCHOOL TBLENRL TBLPHONE', ['student', 'school', 'enrollment', 'phone']],
  ['glued after', 'studentmst schoolmst enrollmst phonemst', ['student', 'school', 'enrollment', 'phone']],
  ['initials glued before', 'zqstudent zqschool zqenroll zqphone', ['student', 'school', 'enrollment', 'phone']],
  ['the kind of a column', 'strLastName dtmBirth lngId strPhone', ['last name', 'birth', 'id', 'phone']],
  ['one table of others', 'tblstudent courses rooms staff phones', ['student', 'course', 'room', 'staff', 'phone']],
])('%s', (_, names, words) => expect(read(names)).toEqual(words));

test.each([
  ['a word that most begin with means something', 'student student_phone student_email student_note school'],
  ['a word that all end with means something', 'first_name last_name middle_name full_name'],
  ['three names have no habits', 'xa_student xa_school xa_phone'],
  ['words that begin alike', 'students studies studios stuff stunts'],
])('%s', (_, names) =>
  expect(read(names)).toEqual(names.split(' ').map((name) => wordsOfPieces(piecesOf(name)).join(' '))),
);
