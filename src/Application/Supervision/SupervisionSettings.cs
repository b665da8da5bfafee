using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>督促的本地设置；没有法定日数的，依此。</summary>
/// <param name="FeedbackDays">Days a body has to answer a recommendation in writing.</param>
/// <param name="AnswerDays">Days a body has to answer an order that names no day.</param>
/// <param name="Triggers">The number of each trigger; null where it is switched off.</param>
public sealed record SupervisionSettings(int FeedbackDays, int AnswerDays, IReadOnlyDictionary<SupervisionTrigger, int?> Triggers);
