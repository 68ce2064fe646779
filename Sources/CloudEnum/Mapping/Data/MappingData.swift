/// The mapping data as JSON, one text for each cloud.
///
/// A literal of static text costs no time at start and a fraction of a second to compile; a resource bundle would have
/// to be found at run time, and could be lost.
enum MappingData {}
