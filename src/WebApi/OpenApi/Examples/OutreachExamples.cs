using PetitionGovernance.Application.Outreach;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Outreach and training; dates left out mean today.</summary>
internal sealed class OutreachExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new HoldOutreach { EventNo = "XJ-2026-101", Kind = OutreachKind.Training, AreaCode = "500230", Audience = 40, Lesson = "甄别：三个分清", Learners = ["screener"] },
        new RecordLearners { Learners = ["registrar"] },
    ];
}
