namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>登记编号以外的编号：每一序列每一年递增、不重复，允许空号。</summary>
public interface IRecordNumbers
{
    /// <param name="series">The letters and the division code the number begins with, such as <c>BA500230</c>.</param>
    /// <returns><c>{series}-{year}-{serial}</c>; never the form of a file's own keys, which have no division code.</returns>
    Task<string> NextAsync(string series, int year, CancellationToken cancellationToken);
}
