namespace PetitionGovernance.Domain.Petitions;

/// <summary>调解、和解在事项上的痕迹：期限不因此停止，事项不因此办结（第三十三条）。</summary>
public abstract class MediatedPetition : ReviewedPetition
{
    private protected MediatedPetition()
    {
    }

    /// <summary>开始调解（和解）；怎样调解记录在调解案件上。</summary>
    public void BeginMediation(DateOnly startedOn)
    {
        LastMediation = new ItemMediation(MediationStanding.Running, startedOn, null);
        Changed(new MediationBegan(Id, startedOn));
    }

    /// <summary>达成协议的，仍须逐项答复并交代实体结果；未达成的，接着办理。</summary>
    public void EndMediation(bool agreed, DateOnly endedOn)
    {
        LastMediation = new ItemMediation(agreed ? MediationStanding.Agreed : MediationStanding.Failed, LastMediation?.StartedOn ?? endedOn, endedOn);
        Changed(new MediationEnded(Id, agreed, endedOn));
    }
}

/// <summary>事项最近一次调解（和解）。</summary>
public sealed record ItemMediation(MediationStanding Standing, DateOnly StartedOn, DateOnly? EndedOn);

/// <summary>调解（和解）怎样了。</summary>
public enum MediationStanding
{
    /// <summary>正在进行</summary>
    Running,
    /// <summary>达成协议</summary>
    Agreed,
    /// <summary>未达成协议</summary>
    Failed,
}
