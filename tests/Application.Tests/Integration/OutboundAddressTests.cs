using System.Net;
using PetitionGovernance.Infrastructure.Integration;

namespace PetitionGovernance.Application.Tests.Integration;

public sealed class OutboundAddressTests
{
    [Theory]
    [InlineData("8.8.8.8", true, "公网")]
    [InlineData("223.5.5.5", true, "公网")]
    [InlineData("0.0.0.0", false, "本网络")]
    [InlineData("9.255.255.255", true, "10/8 之前")]
    [InlineData("10.0.0.0", false, "内网")]
    [InlineData("10.255.255.255", false, "内网")]
    [InlineData("11.0.0.0", true, "10/8 之后")]
    [InlineData("100.63.255.255", true, "CGNAT 之前")]
    [InlineData("100.64.0.0", false, "CGNAT")]
    [InlineData("100.127.255.255", false, "CGNAT")]
    [InlineData("100.128.0.0", true, "CGNAT 之后")]
    [InlineData("127.0.0.1", false, "本机")]
    [InlineData("127.255.255.254", false, "本机")]
    [InlineData("169.254.169.254", false, "链路本地，云主机元数据")]
    [InlineData("172.15.255.255", true, "172.16/12 之前")]
    [InlineData("172.16.0.1", false, "内网")]
    [InlineData("172.31.255.255", false, "内网")]
    [InlineData("172.32.0.0", true, "172.16/12 之后")]
    [InlineData("192.0.0.1", false, "协议保留")]
    [InlineData("192.168.1.1", false, "内网")]
    [InlineData("192.169.0.1", true, "192.168/16 之后")]
    [InlineData("198.18.0.1", false, "测速")]
    [InlineData("203.0.113.7", false, "文档")]
    [InlineData("224.0.0.1", false, "组播")]
    [InlineData("239.255.255.255", false, "组播")]
    [InlineData("240.0.0.1", false, "保留")]
    [InlineData("255.255.255.255", false, "广播")]
    [InlineData("2400:3200::1", true, "公网")]
    [InlineData("::", false, "未指定")]
    [InlineData("::1", false, "本机")]
    [InlineData("::ffff:10.0.0.1", false, "IPv4 映射的内网")]
    [InlineData("::ffff:127.0.0.1", false, "IPv4 映射的本机")]
    [InlineData("::ffff:8.8.8.8", true, "IPv4 映射的公网")]
    [InlineData("::7f00:1", false, "IPv4 兼容的本机")]
    [InlineData("64:ff9b::a00:1", false, "NAT64 的内网")]
    [InlineData("2002:a00:1::", false, "6to4 的内网")]
    [InlineData("2001:0:a00:1::", false, "Teredo")]
    [InlineData("2001:db8::1", false, "文档")]
    [InlineData("fc00::1", false, "唯一本地")]
    [InlineData("fd12:3456::1", false, "唯一本地")]
    [InlineData("fe80::1", false, "链路本地")]
    [InlineData("fe80::1%2", false, "链路本地，带接口")]
    [InlineData("fec0::1", false, "站点本地")]
    [InlineData("ff02::1", false, "组播")]
    public void Only_public_addresses_are_targets(string address, bool allowed, string what) =>
        new OutboundAddresses([]).Allows(IPAddress.Parse(address)).Should().Be(allowed, what);

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("10.2.0.0", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("fd00::5", true)]
    public void What_an_installation_has_named_is_a_target_too(string address, bool allowed) =>
        new OutboundAddresses([IPNetwork.Parse("10.1.0.0/16"), IPNetwork.Parse("fd00::/64")]).Allows(IPAddress.Parse(address)).Should().Be(allowed);
}
