using System.Net;
using System.Net.Sockets;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Which addresses a webhook may be sent to: public ones, and those of the networks an installation has named.</summary>
/// <remarks>Without this a webhook would be a way to reach, from inside the office's network, what its owner cannot.</remarks>
internal sealed class OutboundAddresses(IReadOnlyList<IPNetwork> allowed)
{
    // IANA special-purpose registries: nothing of them is a public target.
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    // All that is public in IPv6 lies here; translations of IPv4 addresses and documentation are taken out of it again.
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 =
        [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    public bool Allows(IPAddress address)
    {
        // ::ffff:10.0.0.1 is 10.0.0.1 in other clothes.
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return allowed.Any(network => network.Contains(plain)) || IsPublic(plain);
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(Closed, network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => address.ScopeId == 0 && Global6.Contains(address) && !Array.Exists(Closed6, network => network.Contains(address)),
        _ => false,
    };
}
