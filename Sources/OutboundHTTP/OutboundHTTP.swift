// Requests to hosts that somebody else names, made so that nobody can point them at what only this machine can reach.
//
// `OutboundURL` is an address that may be asked for, `OutboundPolicy` says which those are, and `OutboundClient` asks.
//
//     let url = try OutboundURL("https://registry.terraform.io/v1/providers/hashicorp/aws")
//     let response = try await OutboundClient().get(url)
//     response.status   // 200
//
// Each name is resolved once, all its addresses are checked, and the connection goes to one of those that were: a name that
// means something else a moment later leads nowhere. Redirects are answers, not instructions. All failures are `OutboundError`.
