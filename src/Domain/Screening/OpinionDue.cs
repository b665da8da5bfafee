using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Screening;

/// <summary>本件系于哪一个期限：定论的规则所系的在先，其次先前程序的，再次法定途径的，最后登记后的处置、告知。</summary>
internal static class OpinionDue
{
    public static DueDate? Of(ScreeningOpinion opinion)
    {
        DueDate? fallback = null;
        foreach (var part in opinion.Parts)
        {
            if (part.Decisive?.Due is { } decisive) return decisive;
            foreach (var finding in part.Findings)
            {
                if (finding.Due is not { } due) continue;
                if (finding.Rule.Band > Band.Registration) return due;
                fallback ??= due;
            }
        }

        return fallback;
    }
}
