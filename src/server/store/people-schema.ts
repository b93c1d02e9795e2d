import type { Generated } from 'kysely';

interface EmployeesTable {
  id: Generated<number>;
  /** Random and public: the `principal` of a punch. */
  public_id: string;
  last_name: string;
  first_name: string;
  patronymic: string | null;
  /** Where they work now. */
  location_id: number;
  /** The PIN, sealed. */
  pin: string | null;
  /** Name of their photo. */
  photo: string | null;
  /** From then on they are kept for the history alone. */
  left_at: number | null;
  /** Staff number, which no two people of a company have who work there. */
  tab_number: string | null;
  email: string | null;
}

/** Where a person may clock, and since when until when: rights are judged as of the tap. */
interface EmployeeLocationsTable {
  id: Generated<number>;
  employee_id: number;
  location_id: number;
  since: number;
  until: number | null;
}

interface BadgesTable {
  id: Generated<number>;
  employee_id: number;
  /** What a reader reads off it, sealed. */
  content: string;
  created_at: number;
  /** 1 where its content was drawn here, to be printed. */
  drawn: Generated<0 | 1>;
}

interface PhotosTable {
  /** Random; a changed photo has another one. */
  name: string;
  employee_id: number;
  content_type: string;
  bytes: Uint8Array;
}

/** The tables of who works where, and what they are known by. */
export interface PeopleSchema {
  employees: EmployeesTable;
  employee_locations: EmployeeLocationsTable;
  badges: BadgesTable;
  photos: PhotosTable;
}
