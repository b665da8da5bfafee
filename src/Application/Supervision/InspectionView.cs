using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>一次网上巡查。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="Title">名称</param>
/// <param name="Method">怎样抽取</param>
/// <param name="Seed">种子</param>
/// <param name="AlgorithmVersion">抽样算法的版本</param>
/// <param name="Size">计划抽多少件</param>
/// <param name="From">收到日期不早于（含）</param>
/// <param name="To">收到日期不晚于（含）</param>
/// <param name="OrgCodes">只查这些单位；空为全部</param>
/// <param name="PlannedOn">计划日期</param>
/// <param name="By">计划的人（登录名）</param>
/// <param name="Sample">抽出的事项（登记编号）</param>
public sealed record InspectionView(
    Guid Id, int Version, string Title, SamplingMethod Method, long Seed, int AlgorithmVersion, int Size, DateOnly From, DateOnly To, IReadOnlyList<string> OrgCodes,
    DateOnly PlannedOn, string By, IReadOnlyList<string> Sample)
{
    internal static InspectionView Of(Inspection i, int version, IReadOnlyDictionary<Guid, string> numbers) => new(
        i.Id, version, i.Title, i.Method, i.Seed, i.AlgorithmVersion, i.Size, i.From, i.To, i.OrgCodes, i.PlannedOn, i.By,
        [.. i.Sample.Where(numbers.ContainsKey).Select(id => numbers[id])]);

    // What was sealed after it was drawn is left out.
    internal static async Task<Dictionary<Guid, string>> NumbersAsync(IReadStore store, IReadOnlyList<Guid> sample, CancellationToken cancellationToken)
    {
        var ids = sample.Select(id => new PetitionItemId(id)).ToList();
        var rows = await store.Query<PetitionItem>().Where(p => !p.Sealed && ids.Contains(p.Id)).Select(p => new { p.Id, p.RegNo }).ToListAsync(cancellationToken);
        return rows.ToDictionary(p => p.Id.Value, p => p.RegNo);
    }
}
