// What clouds answer, turned into live resources with Terraform's attribute names. Start with `MappingCatalogue` (which
// types are known), `ResourceMapping` (how one type is read) and `MappingContext` (what the caller knows besides).
//
//     let catalogue = try MappingCatalogue.standard(for: .aws)
//     let mapping = catalogue.mapping(terraformType: "aws_vpc")
//     let vpc = try mapping?.map(item: answer, context: MappingContext(account: "123456789012", region: "eu-west-1"))
